import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ShellWords } from "../../text/pane/shell.vi";
import { Disclosure } from "../parts/Disclosure";

/** What the pane says before anything was checked: what will happen, and where the data go. */
export function Welcome({ words: { welcome: words } }: { readonly words: ShellWords }) {
  const styles = useStyles();
  return (
    <section className={styles.welcome}>
      <h2 className={styles.title}>{words.title}</h2>
      <Text>{words.does}</Text>
      <Text>{words.keeps}</Text>
      <Disclosure title={words.where}>
        {words.answers.map((answer) => (
          <p key={answer} className={styles.answer}>
            {answer}
          </p>
        ))}
      </Disclosure>
    </section>
  );
}

const useStyles = makeStyles({
  welcome: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  answer: { ...typographyStyles.body1, marginTop: 0, marginBottom: tokens.spacingVerticalS },
});

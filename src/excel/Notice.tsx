import { makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0 },
});

interface Props {
  readonly title: string;
  readonly text: string;
  readonly hint: string;
}

/** All that the pane shows where it cannot work. */
export function Notice({ title, text, hint }: Props) {
  const styles = useStyles();
  return (
    <main className={styles.notice} role="alert">
      <Text as="h1" size={500} weight="semibold" className={styles.title}>
        {title}
      </Text>
      <Text>{text}</Text>
      <Text weight="semibold">{hint}</Text>
    </main>
  );
}

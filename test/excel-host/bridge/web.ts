import type { About } from "./about";

/** How the page around the add-in's frame reaches the host. */
export interface WebWire {
  /** @returns the answer's text, or the number under which Office refused */
  request(text: string, flags: number): Promise<{ readonly status: number; readonly text?: string }>;
}

/** What an add-in's frame sends, and what it is answered: JSON text in both directions. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  };
}

/** What the frame's address must carry for the library to find the page around it. */
export const WEB_HOST_INFO = {
  query: (locale: string) => `?_host_Info=Excel$Web$16.01$${locale}$1$$$0`,
  hash: (parent: string) => `#&_xdm_Info=${encodeURIComponent(`1|1|${parent}`)}`,
} as const;

/**
 * The page around an add-in in Excel on the web, by the messages of `excel-web-16.00.js`. It runs in that page, so it
 * refers to nothing outside itself: its text is what is sent there.
 *
 * @returns how an event of the workbook is handed over
 */
export function webBridge(about: About, wire: WebWire): (entry: readonly unknown[]) => void {
  let tell: ((entries: readonly unknown[]) => void) | null = null;
  const context = {
    _id: "1",
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: about.locale,
    _dataLocale: about.locale,
    _docUrl: about.documentAddress,
    _clientMode: 0,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "1",
    _appInstanceId: "1",
    _requirementMatrix: JSON.stringify(about.sets),
    _hostFullVersion: "16.0.17000.20000",
  };
  window.addEventListener("message", ({ data, source, origin }) => {
    if (typeof data !== "string" || !data.includes("_messageType")) return;
    const message = JSON.parse(data) as Message;
    if (message._messageType !== 0) return;
    const reply = (answer: unknown, responseType = 0) =>
      (source as Window).postMessage(
        JSON.stringify({
          _messageType: 1,
          _actionName: message._actionName,
          _conversationId: message._conversationId,
          _correlationId: message._correlationId,
          _origin: location.origin,
          _data: answer,
          _errorCode: 0,
          _responseType: responseType,
          _serializerVersion: 1,
        }),
        origin,
      );
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return reply(context);
    if (message._actionType === 1) {
      if (message._actionName === "richApiMessage") tell = (entries) => reply({ ArrayData: entries }, 1);
      return reply({ Version: 1, Error: 0 });
    }
    if (message._actionName !== "executeMethod" || message._data.DdaMethod?.DispatchId !== 93) {
      return reply({ Version: 1, Error: 0 });
    }
    const { ArrayData = [] } = message._data;
    wire.request(String(ArrayData[4]), Number(ArrayData[6])).then(
      ({ status, text }) =>
        reply(status === 0 ? { Version: 1, Error: 0, Data: [200, [], text] } : { Version: 1, Error: status }),
      () => reply({ Version: 1, Error: 5001 }),
    );
  });
  return (entry) => tell?.([entry]);
}

import type { Attachment } from 'nodemailer/lib/mailer/index.js';

/** How letters leave the server. */
export interface SmtpConfig {
  /** smtp://user:password@host:587 or smtps://… */
  readonly url: string;
  readonly from: string;
}

export interface OutgoingLetter {
  /** The same whenever the same letter is tried again. */
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly file: {
    readonly name: string;
    readonly type: string;
    readonly bytes: Uint8Array;
  };
}

export interface Mailer {
  /** Resolves when the mail server has taken the letter. */
  readonly send: (letter: OutgoingLetter) => Promise<void>;
  readonly close: () => void;
}

const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/** The package is loaded with the first letter: most servers never send any. */
export function createMailer({ url, from }: SmtpConfig): Mailer {
  let transport: Promise<{
    sendMail: (mail: object) => Promise<unknown>;
    close: () => void;
  }> | null = null;
  const open = async () => {
    const { createTransport } = await import('nodemailer');
    return createTransport({ url, ...patience });
  };
  return {
    send: async ({ id, to, subject, text, file }) => {
      transport ??= open();
      const attachment: Attachment = {
        filename: file.name,
        contentType: file.type,
        content: Buffer.from(file.bytes),
      };
      const messageId = `<${id}@${from.split('@').at(-1)}>`;
      // Nobody learns who else gets it.
      const envelope = { from, to: [...to] };
      const mail = { envelope, from, to: from, subject, text, messageId };
      await (await transport).sendMail({ ...mail, attachments: [attachment] });
    },
    close: () => void transport?.then((opened) => opened.close()),
  };
}

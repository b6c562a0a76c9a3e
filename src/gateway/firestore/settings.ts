/** Which Firestore to talk to, and how. Plain data, so that nothing of the client is loaded by naming it. */
export type FirestoreSettings =
  | {
      readonly keeper: 'firebase';
      readonly firebase: {
        readonly apiKey: string;
        readonly authDomain: string;
        readonly projectId: string;
        readonly appId: string;
      };
      /** A site key of reCAPTCHA Enterprise turns App Check on, and with it a script of Google's. */
      readonly appCheckKey?: string;
      /** The OAuth client by which Google knows this site: with it, staff may sign in with Google. */
      readonly googleClientId?: string;
      /** For tests of the real sign-in: `http://host:port`, and `host:port`. */
      readonly authEmulator?: string;
      readonly firestoreEmulator?: string;
    }
  | { readonly keeper: 'emulator'; readonly projectId: string; readonly host: string; readonly port: number }
  | { readonly keeper: 'practice' };

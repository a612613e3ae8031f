declare const SITE_MARK: string;

self.postMessage(SITE_MARK);

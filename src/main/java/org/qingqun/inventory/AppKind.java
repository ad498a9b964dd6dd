package org.qingqun.inventory;

import org.qingqun.common.Keyed;

/// What a government app is technically: APP, 小程序 or 快应用.
public enum AppKind implements Keyed {
    APP, MINI_PROGRAM, QUICK_APP
}

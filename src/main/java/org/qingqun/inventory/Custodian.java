package org.qingqun.inventory;

import org.jspecify.annotations.Nullable;

/// 群主, 管理员 or 责任人: the person who must act. Personal data: masked wherever it leaves the program.
public record Custodian(@Nullable String name, @Nullable String title, @Nullable String phone) {
    public static final Custodian NONE = new Custodian(null, null, null);
}

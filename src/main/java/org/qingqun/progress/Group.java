package org.qingqun.progress;

/// One row of a breakdown. `key` is a unit's name or a kebab-case key.
public record Group(String key, Figures figures) {}

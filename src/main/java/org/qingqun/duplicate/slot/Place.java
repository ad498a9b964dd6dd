package org.qingqun.duplicate.slot;

/// A place by its full name, `柳湾镇`.
///
/// @param stem the name without its kind of place, `柳湾`: also its short form
public record Place(String name, String stem, Rank rank) {}

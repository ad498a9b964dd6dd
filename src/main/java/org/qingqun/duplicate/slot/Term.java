package org.qingqun.duplicate.slot;

/// A word of the lexicon.
///
/// @param canonical what stands for its whole group
/// @param group     number of the group of opposites, 0 for other kinds
/// @param facet     also says what is done rather than what about
public record Term(Kind kind, String canonical, int group, boolean facet) {}

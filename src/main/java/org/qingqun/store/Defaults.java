package org.qingqun.store;

/// Names a new inventory starts with; words are the caller's.
///
/// @param campaignName      of the campaign every new inventory holds
/// @param administratorName of the person with number 1
public record Defaults(String campaignName, String administratorName) {}

package org.qingqun.ingest.sheet;

/// What is known of a sheet before its rows come.
///
/// @param merged   blocks of merged cells
/// @param date1904 day numbers count from 1904, as old Macs do
public record SheetHead(String name, boolean hidden, Merges merged, boolean date1904) {}

/// Member lists (成员名单): who is in which group, kept as numbers and never as names; how many of a merge are there already, and in how many groups one
/// person sits.
@NullMarked
package org.qingqun.roster;

import org.jspecify.annotations.NullMarked;

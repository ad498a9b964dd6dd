/// Letters to units and custodians about what is to be carried out: one for each of them, never one for each group.
@NullMarked
package org.qingqun.report.letter;

import org.jspecify.annotations.NullMarked;

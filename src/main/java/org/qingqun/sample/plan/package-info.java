/// What exists in the sample city: units, people, assets, the truth about them and what an administrator decides. Pure: a seed in, a plan out.
@NullMarked
package org.qingqun.sample.plan;

import org.jspecify.annotations.NullMarked;

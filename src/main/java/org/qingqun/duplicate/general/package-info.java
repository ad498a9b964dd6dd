/// Records of any language and any fields, without the slots of Chinese group names: words by their rarity, nothing else is known of them.
@NullMarked
package org.qingqun.duplicate.general;

import org.jspecify.annotations.NullMarked;

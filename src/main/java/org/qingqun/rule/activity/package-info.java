@NullMarked
package org.qingqun.rule.activity;

import org.jspecify.annotations.NullMarked;

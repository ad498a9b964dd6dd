/// The sample inventory of an invented city, and the demonstration that drives the whole job over it.
@NullMarked
package org.qingqun.sample;

import org.jspecify.annotations.NullMarked;

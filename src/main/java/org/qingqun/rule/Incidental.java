package org.qingqun.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A part of evidence that changes without the facts changing: what grows from day to day, or only says a known thing in words.
/// A decision stays when nothing else has changed.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Incidental {}

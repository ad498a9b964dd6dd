/// Who sits at the desk: signing in where the office asks for it, and again after the window was locked.
@NullMarked
package org.qingqun.ui.signin;

import org.jspecify.annotations.NullMarked;

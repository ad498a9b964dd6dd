package org.qingqun.campaign;

import org.jspecify.annotations.Nullable;

/// Whether people sign in before they work. An office with one user starts without.
///
/// @param required     nobody works without his PIN
/// @param idleMinutes  without a touch the window is locked after so many; 1–240
/// @param recoveryHash of the code that was printed when it was turned on; null before
public record SignInRule(boolean required, int idleMinutes, @Nullable String recoveryHash) {
    public static final SignInRule OFF = new SignInRule(false, 10, null);
    static final int LONGEST = 240;

    public boolean admits(int minutes) {
        return minutes >= 1 && minutes <= LONGEST;
    }
}

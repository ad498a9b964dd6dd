package org.qingqun.progress;

/// The burden of what stands in the register, and of what the baseline counted (B and L) by today's facts.
public record Burdens(Burden now, Burden baseline) {
    public static final Burdens NONE = new Burdens(Burden.NONE, Burden.NONE);
}

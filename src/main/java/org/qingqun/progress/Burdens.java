package org.qingqun.progress;

/// The burden of what stands in the register, and of what the baseline counted (B and L) by today's facts.
public record Burdens(Burden now, Burden baseline) {
    public static final Burdens NONE = new Burdens(Burden.NONE, Burden.NONE);

    /// The same with the people of another.
    Burdens with(Burdens people) {
        return new Burdens(now.with(people.now), baseline.with(people.baseline));
    }
}

package org.qingqun.sample.plan;

/// An invented person who works in a unit. `phone` is of a range nobody was given.
public record Staff(String name, String title, String phone) {}

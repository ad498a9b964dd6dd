package org.qingqun.campaign;

/// The database's number of a person who uses the program; 1 is the administrator every database starts with.
public record PersonId(long value) {
    public static final PersonId ADMINISTRATOR = new PersonId(1);
}

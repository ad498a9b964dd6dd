package org.qingqun.campaign;

/// What somebody without a PIN shows that he is the one, where people sign in: handed to him by an administrator, good for one PIN.
///
/// @param hash   Argon2id in PHC form
/// @param failed wrong ones typed since it was made
public record FirstCode(PersonId person, String hash, int failed) {}

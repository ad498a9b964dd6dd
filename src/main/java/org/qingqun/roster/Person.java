package org.qingqun.roster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Sha256;
import org.qingqun.inventory.Identity;

/// A person of member lists as a number: the same in every list, and nobody reads a name or a telephone number out of it.
///
/// A person is told apart by the phone, and without one by name and unit, since 王芳 of two units are two people.
/// This keeps names from the eyes of whoever opens the inventory; it does not withstand someone who tries out every telephone number there is.
///
/// @param key      by what the list states
/// @param namesake the number this person has in a list that states no phone; null where the key is that number already, or the name is unknown
public record Person(long key, @Nullable Long namesake) {
    /// Part of every number, so that tables of hashed telephone numbers made elsewhere are of no use.
    private static final String OURS = "qingqun/member/1/";

    /// @param unit of the group, for members whose own unit the list does not state
    /// @return empty for one of whom neither name nor phone is known
    public static Optional<Person> of(Member member, String unit) {
        var name = member.name();
        var named = name == null ? null : number("name", Identity.nameKey(name) + "@" + Identity.nameKey(member.unit() == null ? unit : member.unit()));
        if (member.phone() != null) return Optional.of(new Person(number("phone", member.phone()), named));
        return Optional.ofNullable(named).map(key -> new Person(key, null));
    }

    private static long number(String kind, String text) {
        return ByteBuffer.wrap(Sha256.digest().digest((OURS + kind + "/" + text).getBytes(StandardCharsets.UTF_8))).getLong();
    }
}

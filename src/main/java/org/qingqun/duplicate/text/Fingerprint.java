package org.qingqun.duplicate.text;

/// What a text is made of, in three words of bits: whether two texts share a pair of characters, or one's characters are all in the other, is mostly
/// told without looking at them. It errs on one side only: what does share is never missed.
///
/// @param pairs      one bit for each of 64 classes of character pairs
/// @param pairsAgain the same by other classes
/// @param characters one bit for each of 64 classes of characters
/// @param length     of the text
public record Fingerprint(long pairs, long pairsAgain, long characters, int length) {
    /// Texts up to this length may be alike with one character in common.
    private static final int SHORT = 3;
    private static final double MOSTLY = 0.8;

    public static Fingerprint of(String text) {
        long pairs = 0;
        long again = 0;
        long characters = 0;
        for (int i = 0; i < text.length(); i++) {
            characters |= 1L << (text.charAt(i) * 0x9E3779B1 >>> 26);
            if (i + 1 == text.length()) break;
            int pair = text.charAt(i) << 16 | text.charAt(i + 1);
            pairs |= 1L << (pair * 0x9E3779B1 >>> 26);
            again |= 1L << (pair * 0x85EBCA6B >>> 26);
        }
        return new Fingerprint(pairs, again, characters, text.length());
    }

    /// Of a text that is only alike to itself.
    public static Fingerprint ofWhole(String text) {
        int hash = text.hashCode();
        return new Fingerprint(1L << (hash * 0x9E3779B1 >>> 26), 1L << (hash * 0x85EBCA6B >>> 26), 1L << (hash * 0xC2B2AE35 >>> 26), SHORT + 1);
    }

    /// Whether the two may have a pair of characters in common.
    public boolean mayShare(Fingerprint other) {
        return (pairs & other.pairs) != 0 && (pairsAgain & other.pairsAgain) != 0;
    }

    /// Whether most pairs of the text that has fewer may be in the other. Among endless texts nearly every two share some.
    public boolean mayMostlyShare(Fingerprint other) {
        int both = Long.bitCount(pairs & other.pairs) + Long.bitCount(pairsAgain & other.pairsAgain);
        int fewer = Math.min(Long.bitCount(pairs) + Long.bitCount(pairsAgain), Long.bitCount(other.pairs) + Long.bitCount(other.pairsAgain));
        return both >= MOSTLY * fewer;
    }

    /// Whether the two may be one word written otherwise: a pair in common, the characters of one all in the other, or, where one is short, any.
    public boolean mayResemble(Fingerprint other) {
        if (mayShare(other)) return true;
        long both = characters & other.characters;
        return both == characters || both == other.characters || both != 0 && Math.min(length, other.length) <= SHORT;
    }
}

package se.samspel.funding.sieimport.domain;

/**
 * Accounts from one to another, both included; an account with more digits belongs where its first
 * ones do: 50101 to 5010.
 */
public record AccountRange(String from, String to, AccountUse use) {

    public AccountRange {
        if (from.length() != to.length() || from.compareTo(to) > 0) {
            throw new MappingRule.RangeBackwards();
        }
    }

    boolean holds(String account) {
        if (account.length() < from.length()) {
            return false;
        }
        String first = account.substring(0, from.length());
        return from.compareTo(first) <= 0 && first.compareTo(to) <= 0;
    }

    boolean overlaps(AccountRange other) {
        int digits = Math.min(from.length(), other.from.length());
        return from.substring(0, digits).compareTo(other.to.substring(0, digits)) <= 0
                && other.from.substring(0, digits).compareTo(to.substring(0, digits)) <= 0;
    }
}

package se.samspel.reporting.exportjob;

import se.samspel.kit.caller.Caller;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;

/**
 * Whose an ordered report is. It is made with the rights that this caller has then.
 *
 * @param key as row-level security names callers
 */
public record Owner(String key) {

    private static final String AUTHORITY = "authority:";
    private static final String ASSOCIATION = "association:";
    private static final Caller OPERATOR = new Caller.Operator();

    Caller caller() {
        if (key.startsWith(AUTHORITY)) {
            // A person who has logged in is no more than the authority where no person is shown.
            return new Caller.Authority(AuthorityId.parse(key.substring(AUTHORITY.length())), null);
        }
        if (key.startsWith(ASSOCIATION)) {
            return new Caller.Association(
                    Organisationsnummer.parse(key.substring(ASSOCIATION.length())));
        }
        if (key.equals(OPERATOR.key())) {
            return OPERATOR;
        }
        throw new IllegalStateException("an owner who orders no reports");
    }
}

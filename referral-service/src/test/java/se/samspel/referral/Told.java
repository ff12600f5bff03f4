package se.samspel.referral;

import java.util.List;
import se.samspel.kit.testing.Database;

/**
 * What an authority is told. It is read where the act itself has written it, so that what isn't
 * there will not come: a topic can only be waited for.
 */
final class Told {

    private Told() {}

    /** The types without what they have in common, in the order of their telling. */
    static List<String> to(String authority, String about) {
        return Database.rows(
                """
                select replace(replace(type, 'se.samspel.', ''), '.v1', '') from outbox
                where aggregateid = '%s' and topic = 'samspel.authority.%s.v1' order by position\
                """
                        .formatted(about, authority));
    }
}

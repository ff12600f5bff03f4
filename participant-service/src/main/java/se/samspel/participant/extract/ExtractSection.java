package se.samspel.participant.extract;

import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;

/**
 * A feature's part of what the person gets of its own record (GDPR article 15): implement it beside
 * the feature and it is in the extract. Whose the person is, and that it asked, has been tested and
 * logged before.
 */
public interface ExtractSection {

    /** The JSON member, camelCase plural. */
    String name();

    /** The heading in the document. */
    Text title();

    /** Where it stands, ascending. */
    int place();

    /**
     * Everything that the controller holds of the person, opened, in order; empty where it holds
     * nothing. In the request's transaction, with a constant number of statements. Records or maps
     * that Jackson writes; a {@link Text} is shown in the reader's language. Never a staff id, and
     * nothing that is about somebody else.
     */
    List<?> of(UUID participantId, AuthorityId controller);
}

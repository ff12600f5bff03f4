package se.samspel.reporting.access;

import java.util.Map;
import java.util.UUID;
import se.samspel.reporting.access.domain.Party;

/**
 * An intervention as one caller sees it.
 *
 * @param host the authority whose participants they are
 * @param hostName the host's name, or its id where no member has told one
 * @param parties which party each authority of the association's members belongs to
 * @param readByHost whether the caller is the host, who reads everything exactly
 */
public record Intervention(
        UUID id,
        String name,
        String associationName,
        String host,
        String hostName,
        Map<String, Party> parties,
        boolean readByHost) {

    public Intervention {
        parties = Map.copyOf(parties);
    }
}

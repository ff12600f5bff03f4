package se.samspel.funding.drawdown.domain;

import java.util.EnumSet;
import java.util.Set;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;

/** Who calls: an authority, which asks for what it hosts, or the association's office. */
public sealed interface Requester {

    /** A member's authority. */
    record OfAuthority(AuthorityId id) implements Requester {}

    /** The office of the association itself. */
    record OfOffice(Organisationsnummer id) implements Requester {}

    default DrawdownRequester side() {
        return switch (this) {
            case OfAuthority authority -> DrawdownRequester.HOST;
            case OfOffice office -> DrawdownRequester.OFFICE;
        };
    }

    /** Who this one is to a drawdown of the host; the office that asked is both. */
    default Set<DrawdownActor> actsAs(String host, DrawdownRequester asked) {
        return switch (this) {
            case OfAuthority(AuthorityId id) ->
                    asked == DrawdownRequester.HOST && host.equals(id.toString())
                            ? EnumSet.of(DrawdownActor.REQUESTER)
                            : EnumSet.noneOf(DrawdownActor.class);
            case OfOffice office ->
                    asked == DrawdownRequester.OFFICE
                            ? EnumSet.allOf(DrawdownActor.class)
                            : EnumSet.of(DrawdownActor.OFFICE);
        };
    }

    /** An authority draws for interventions that it hosts. */
    default void refuseUnlessHost(String host) {
        if (this instanceof OfAuthority(AuthorityId id) && !host.equals(id.toString())) {
            throw new DrawdownRule.NotHost();
        }
    }
}

package se.samspel.funding.intervention.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.ContributionKeys;
import se.samspel.funding.association.domain.Joining;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.MemberAuthority;
import se.samspel.funding.association.domain.Membership;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;

/** The team in Avesta, hosted by the municipality together with the region, since May 2015. */
public final class AnIntervention {

    public static final String ASSOCIATION = "2220002139";
    public static final String AVESTA = "2120002304";
    public static final String REGION = "2321000180";
    public static final LocalDate STARTS_ON = LocalDate.of(2015, 5, 1);
    public static final BoardDecision DECISION =
            new BoardDecision(LocalDate.of(2015, 3, 12), "§ 14/2015");

    private AnIntervention() {}

    public static Intervention open() {
        return proposed(DECISION, null, null);
    }

    public static Intervention closed() {
        Intervention intervention = open();
        intervention.close(new Closing(STARTS_ON, "Slut"), STARTS_ON);
        return intervention;
    }

    static Intervention proposed(
            @Nullable BoardDecision decision, @Nullable LocalDate endsOn, @Nullable String owner) {
        var membership =
                new Membership(List.of(member(AVESTA, Party.KOMMUN), member(REGION, Party.REGION)));
        var identity = new Intervention.Identity(UUID.randomUUID(), ASSOCIATION, Instant.EPOCH);
        var proposal =
                new Proposal(
                        "Samverkansteam Avesta",
                        Orientation.INDIVIDUAL,
                        null,
                        null,
                        AuthorityId.parse(AVESTA + ".ame"),
                        owner == null ? null : Organisationsnummer.parse(owner),
                        List.of(Organisationsnummer.parse(REGION)),
                        STARTS_ON,
                        endsOn,
                        60,
                        60,
                        null,
                        List.of(),
                        false,
                        decision);
        return Intervention.propose(identity, proposal, membership, LocalDate.of(2020, 1, 1));
    }

    private static Member member(String organisation, Party party) {
        var authority = MemberAuthority.of(AuthorityId.parse(organisation + ".ame"), "AME");
        return new Member(
                ASSOCIATION,
                new Joining(
                        Organisationsnummer.parse(organisation),
                        organisation,
                        party,
                        null,
                        LocalDate.of(2015, 1, 1),
                        ContributionKeys.NONE,
                        List.of(authority)),
                Instant.EPOCH);
    }
}

package se.samspel.deploy.load;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.samspel.deploy.load.Association.Contributions;
import se.samspel.deploy.load.Association.Member;
import se.samspel.deploy.load.Cases.Intervention;

/** Loads what the cases stand on: association, members, contributions, interventions. */
final class Foundation {

    private final Association association;
    private final Clients clients;
    private final Steps steps;
    private final Map<String, String> interventionIds = new ConcurrentHashMap<>();

    Foundation(Association association, Clients clients, Steps steps) {
        this.association = association;
        this.clients = clients;
        this.steps = steps;
    }

    /** A refusal here ends the load: nothing can be loaded without it. */
    void association() throws Refused, NotYetKnown, StackAway, InterruptedException {
        var body =
                Body.of("organisationNumber", association.number())
                        .with("name", association.name())
                        .with("startsOn", association.startsOn());
        steps.make(
                "association",
                Call.post(Api.FUNDING, Clients.OPERATOR, "/associations", body.json()));
        for (Member member : association.members()) {
            member(member);
        }
        Contributions contributions = association.contributions();
        if (contributions != null) {
            var amount =
                    Body.of("basis", contributions.basis())
                            .with("amountSek", contributions.amountSek());
            String path = path() + "/contributions/" + contributions.year();
            steps.put(
                    "contributions/" + contributions.year(),
                    Call.put(Api.FUNDING, clients.office(), path, amount.json()));
        }
    }

    private void member(Member member)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        var units =
                member.units().stream()
                        .map(unit -> Body.of("unit", unit.unit()).with("name", unit.name()))
                        .toList();
        var body =
                Body.of("organisationNumber", member.number())
                        .with("name", member.name())
                        .with("party", member.party())
                        .with("municipalityCode", member.municipalityCode())
                        .with("joinedOn", member.joinedOn())
                        .with("contributionKey", member.contributionKey())
                        .with("authorities", units.isEmpty() ? null : units);
        steps.make(
                "member/" + member.number(),
                Call.post(Api.FUNDING, Clients.OPERATOR, path() + "/members", body.json()));
    }

    /** The board has decided on each intervention of the files, as of its start. */
    void intervention(Intervention intervention)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        var decision = Body.of("decidedOn", intervention.startsOn()).with("reference", "import");
        var body =
                Body.of("name", intervention.name())
                        .with("orientation", intervention.orientation())
                        .with("host", association.authority(intervention.host()))
                        .with("parties", intervention.parties().stream().map(this::number).toList())
                        .with("startsOn", intervention.startsOn())
                        .with("endsOn", intervention.endsOn())
                        .with("capacity", intervention.capacity())
                        .with("plannedParticipants", intervention.plannedParticipants())
                        .with("targetGroup", intervention.targetGroup())
                        .with("methods", intervention.methods())
                        .with("esfFunded", intervention.esfFunded())
                        .with("boardDecision", decision);
        var made =
                steps.create(
                        intervention.row(),
                        "intervention/" + intervention.key(),
                        Call.post(
                                Api.FUNDING,
                                clients.office(),
                                path() + "/interventions",
                                body.json()));
        interventionIds.put(intervention.key(), made.id());
    }

    private String number(String memberKey) {
        return association
                .member(memberKey)
                .map(member -> member.number().digits())
                .orElseThrow(() -> new IllegalArgumentException("no member " + memberKey));
    }

    private String path() {
        return "/associations/" + association.number();
    }

    @Nullable String interventionId(Intervention intervention) {
        return interventionIds.get(intervention.key());
    }
}

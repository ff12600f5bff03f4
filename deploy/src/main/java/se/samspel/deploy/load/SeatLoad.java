package se.samspel.deploy.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samspel.deploy.load.Cases.Seat;

/**
 * Loads the teams' seats, each as its intervention's host. A seat has no key: it is known by its
 * row's content and by how many equal rows stand before it.
 */
final class SeatLoad {

    private final Association association;
    private final Clients clients;
    private final Foundation foundation;
    private final Steps steps;

    SeatLoad(Association association, Clients clients, Foundation foundation, Steps steps) {
        this.association = association;
        this.clients = clients;
        this.foundation = foundation;
        this.steps = steps;
    }

    void load(List<Seat> seats) throws NotYetKnown, StackAway, InterruptedException {
        Map<String, Integer> occurrences = new HashMap<>();
        for (Seat seat : seats) {
            String content = content(seat.row());
            int occurrence = occurrences.merge(content, 1, Integer::sum);
            String step = "seat/" + occurrence + "/" + content;
            steps.on(seat.row(), seat.intervention().row(), () -> load(seat, step));
        }
    }

    private void load(Seat seat, String step)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        var body =
                Body.of("party", number(seat.party()))
                        .with("function", seat.function())
                        .with("agreedPercent", seat.agreedPercent())
                        .with("actualPercent", seat.actualPercent())
                        .with("from", seat.from())
                        .with("to", seat.to())
                        .with("vacant", seat.vacant())
                        .with("alreadyFinanced", seat.alreadyFinanced());
        String host = clients.authority(seat.intervention().host());
        String path = "/interventions/" + foundation.interventionId(seat.intervention()) + "/seats";
        steps.create(seat.row(), step, Call.post(Api.REFERRAL, host, path, body.json()));
    }

    private String number(String memberKey) {
        return association.member(memberKey).orElseThrow().number().digits();
    }

    private static String content(Row row) {
        return CaseFile.SEATS.columns().stream().map(row::text).collect(Collectors.joining("\t"));
    }
}

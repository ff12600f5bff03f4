package se.samspel.deploy.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call that is measured: how it is made for a person. A new one is a line in its list.
 *
 * @param path below the API's root
 * @param body null for a GET
 */
record BenchCall(
        String name,
        Function<MadeUpPerson, String> path,
        @Nullable Function<MadeUpPerson, String> body) {

    static final List<BenchCall> OF_PERSONS =
            List.of(
                    get("no person, for comparison", person -> "/api-info"),
                    new BenchCall(
                            "look-up by identity number",
                            person -> "/participant-searches",
                            person -> "{\"identity\":{\"value\":\"" + person.number() + "\"}}"),
                    get("own enrolments, a page of 20", person -> "/enrolments?limit=20"),
                    get("read a participant", person -> "/participants/" + person.id()),
                    get("read an enrolment", person -> "/enrolments/" + person.enrolmentId()),
                    get("what is due", person -> "/due-items?limit=20"));

    static final List<BenchCall> OF_REFERRALS =
            List.of(
                    get("no referral, for comparison", person -> "/api-info"),
                    get(
                            "received and not responded to, a page of 20",
                            person -> "/referrals?direction=received&state=RECEIVED"),
                    get("sent, a page of 20", person -> "/referrals?direction=sent"),
                    get(
                            "received, a page of 100",
                            person -> "/referrals?direction=received&limit=100"));

    private static final String LEDGER = "/associations/" + LedgerSeeds.ASSOCIATION + "/ledger";

    static final List<BenchCall> OF_LEDGER =
            List.of(
                    get("no posting, for comparison", person -> "/api-info"),
                    get(
                            LedgerWork.BALANCE,
                            person -> LEDGER + "/accounts/1940/balance?on=" + person.startedOn()),
                    get(
                            "trial balance of a month",
                            person -> LEDGER + "/trial-balance?from=2025-09-01&to=2025-09-30"),
                    get("vouchers, a page of 20", person -> LEDGER + "/vouchers"),
                    new BenchCall(
                            LedgerWork.BOOKING,
                            person -> LEDGER + "/vouchers",
                            person ->
                                    """
                                    {"bookedOn":"%s","text":"Bokning","lines":[
                                    {"account":"6010","amountSek":125,"costCentre":"100"},
                                    {"account":"1940","amountSek":-125}]}\
                                    """
                                            .formatted(person.startedOn())));

    private static BenchCall get(String name, Function<MadeUpPerson, String> path) {
        return new BenchCall(name, path, null);
    }

    HttpRequest request(URI api, MadeUpPerson person, String token) {
        var request =
                HttpRequest.newBuilder(URI.create(api + path.apply(person)))
                        .header("Authorization", "Bearer " + token)
                        .header("Samspel-Acting-User", "handler-1")
                        .header("Samspel-Acting-Unit", "unit-1")
                        .header("Samspel-Purpose", "CASE_HANDLING");
        if (body == null) {
            return request.GET().build();
        }
        return request.header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body.apply(person)))
                .build();
    }
}

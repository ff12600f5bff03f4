package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Topics;

/**
 * A waiver form from the referrer with the edges that the case files' format has, and a disclosure
 * under it.
 */
final class SignedWaiver {

    final UUID waiverId = Setting.id();
    final UUID disclosureId = Setting.id();
    private final UUID there = Setting.id();
    private final UUID back = Setting.id();
    private final UUID income = Setting.id();
    private final String referrer;
    private final LocalDate from;
    private final LocalDate until;
    private final UUID also = Setting.id();
    private String alsoTo;
    private String waivedThere = "IDENTITY\",\"CONTACT\",\"NEED";
    private int version;

    private SignedWaiver(String referrer, LocalDate from, LocalDate until) {
        this.referrer = referrer;
        this.from = from;
        this.until = until;
    }

    /** Signed by the Region's patient, valid today. */
    static SignedWaiver valid() {
        return of(REGION, Setting.TODAY.minusYears(1), Setting.TODAY.plusYears(1));
    }

    static SignedWaiver of(String referrer, LocalDate from, LocalDate until) {
        var waiver = new SignedWaiver(referrer, from, until);
        waiver.announce("LIVE", "PENDING", "CASE_STATUS\",\"QUEUE\",\"OUTCOME");
        waiver.disclose();
        return waiver;
    }

    /** The person lets the referrer tell of its health too. */
    SignedWaiver withHealth() {
        waivedThere = "IDENTITY\",\"CONTACT\",\"NEED\",\"HEALTH";
        return confirmed();
    }

    /** The host has confirmed its edges by receiving. */
    SignedWaiver confirmed() {
        announce("LIVE", "LIVE", "CASE_STATUS\",\"QUEUE\",\"OUTCOME");
        return this;
    }

    /** The person wants the host to tell the referrer no more than these. */
    SignedWaiver telling(String category) {
        announce("LIVE", "LIVE", category);
        return this;
    }

    /** The person has withdrawn the edge from the referrer to the host. */
    SignedWaiver withdrawnThere() {
        announce("WITHDRAWN", "LIVE", "CASE_STATUS\",\"QUEUE\",\"OUTCOME");
        return this;
    }

    /** The person has withdrawn what the host may tell. */
    SignedWaiver withdrawnBack() {
        announce("LIVE", "WITHDRAWN", "CASE_STATUS\",\"QUEUE\",\"OUTCOME");
        return this;
    }

    /** The person is protected now: what is about it is for named handlers. */
    SignedWaiver restricted() {
        disclosed(2, ",\"restricted\":true");
        Setting.known("restricted_subject", disclosureId);
        return this;
    }

    /** The protection has ended. */
    SignedWaiver unrestricted() {
        disclosed(3, "");
        return this;
    }

    /** The host alone knows that the person is protected. */
    SignedWaiver restrictedAtTheHost() {
        disclosed(2, ",\"restrictedForRecipient\":true");
        Setting.known("restricted_subject", disclosureId);
        return this;
    }

    /** The form has an edge to one more host too. */
    SignedWaiver alsoTo(String otherHost) {
        this.alsoTo = otherHost;
        announce("LIVE", "LIVE", "CASE_STATUS\",\"QUEUE\",\"OUTCOME");
        return this;
    }

    /** The host may tell one more authority that pays the person's income. */
    SignedWaiver alsoPaidBy(String authority) {
        UUID edge = Setting.id();
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.waiver.changed.v1",
                waiverId.toString(),
                "{\"waiverId\":\"%s\",\"version\":1,\"edges\":[%s]}"
                        .formatted(waiverId, edge(edge, AME, authority, "CASE_STATUS", "LIVE")));
        Setting.known("edge", edge);
        return this;
    }

    /** The referrer discloses to that host too. */
    UUID discloseTo(String otherHost) {
        UUID id = Setting.id();
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.disclosure.made.v1",
                id.toString(),
                """
                {"disclosureId":"%s","version":1,"waiverId":"%s","edgeId":"%s","discloser":"%s",
                 "recipient":"%s","categories":["IDENTITY"]}
                """
                        .formatted(id, waiverId, also, referrer, otherHost));
        Setting.known("disclosure", id);
        return id;
    }

    private void announce(String thereState, String backState, String backCategories) {
        version++;
        String edges =
                edge(there, referrer, AME, waivedThere, thereState)
                        + ","
                        + edge(back, AME, referrer, backCategories, backState)
                        + ","
                        + edge(income, AME, FK, "CASE_STATUS\",\"OUTCOME", backState)
                        + (alsoTo == null
                                ? ""
                                : "," + edge(also, referrer, alsoTo, "IDENTITY\",\"NEED", "LIVE"));
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.waiver.changed.v1",
                waiverId.toString(),
                "{\"waiverId\":\"%s\",\"version\":%d,\"edges\":[%s]}"
                        .formatted(waiverId, version, edges));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select id from edge where waiver_id = '%s' and version = %d"
                                                .formatted(waiverId, version)))
                        .hasSize(alsoTo == null ? 3 : 4));
    }

    private String edge(
            UUID id, String discloser, String recipient, String categories, String state) {
        return """
        {"edgeId":"%s","discloser":"%s","recipient":"%s","purpose":"COORDINATED_REHABILITATION",
         "categories":["%s"],"validFrom":"%s","validUntil":"%s","state":"%s","withdrawnAt":null}
        """
                .formatted(id, discloser, recipient, categories, from, until, state);
    }

    private void disclose() {
        disclosed(1, "");
        Setting.known("disclosure", disclosureId);
    }

    private void disclosed(int disclosureVersion, String restriction) {
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.disclosure.made.v1",
                disclosureId.toString(),
                """
                {"disclosureId":"%s","version":%d,"waiverId":"%s","edgeId":"%s","discloser":"%s",
                 "recipient":"%s","categories":["IDENTITY"]%s}
                """
                        .formatted(
                                disclosureId,
                                disclosureVersion,
                                waiverId,
                                there,
                                referrer,
                                AME,
                                restriction));
    }
}

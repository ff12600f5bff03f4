package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Topics;

/** What the funding and the referral service announce. */
final class OtherServices {

    private OtherServices() {}

    /** And waits until it has arrived. */
    static void announceIntervention(String interventionId, String association, String host) {
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.intervention.opened.v1",
                interventionId,
                """
                {"interventionId":"%s","version":1,"associationId":"%s","name":"Teamet",
                 "orientation":"INDIVIDUAL","host":"%s","parties":[],"startsOn":"2015-05-01",
                 "state":"OPEN"}\
                """
                        .formatted(interventionId, association, host));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select id from intervention where id = '%s'"
                                                .formatted(interventionId)))
                        .hasSize(1));
    }

    /**
     * @param subject its disclosure or, within one authority, its participant, as JSON
     */
    static void announceReferral(
            ACase person, long version, String state, String referrer, String subject) {
        String received = state.equals("SUBMITTED") ? "null" : "\"" + ACase.SUBMITTED + "\"";
        Topics.send(
                "samspel.referral.v1",
                "se.samspel.referral." + state.toLowerCase(Locale.ROOT) + ".v1",
                person.referralId,
                """
                {"referralId":"%s","version":%d,"state":"%s","interventionId":"%s",%s,
                 "referringAuthority":"%s","receivingAuthority":"%s","incomeAuthority":"%s",
                 "submittedOn":"%s","receivedOn":%s,"queuedOn":null,"enrolmentId":null}\
                """
                        .formatted(
                                person.referralId,
                                version,
                                state,
                                person.interventionId,
                                subject,
                                referrer,
                                ACase.AME,
                                ACase.FK,
                                ACase.SUBMITTED,
                                received));
    }
}

package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** That members are called on is told, and each call that is overdue once. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(EverySecond.class)
class CallEventsTest {

    private static final String TOPIC = "samspel.funding.v1";

    private AnAssociation association;
    private List<String> calls;

    @BeforeEach
    void plannedCalls() {
        association = AnAssociation.withMembers();
        calls = ACall.planned(association);
    }

    @Test
    void aCallIsToldWhenItIsSentAndOnceWhenItIsOverdue() {
        String call = calls.getFirst();
        ACall.send(association, call).then().statusCode(200);
        List<ConsumerRecord<String, byte[]>> told = Topics.await(TOPIC, 2, call);
        assertThat(types(told)).containsExactly("sent", "overdue");
        told.forEach(EventContract.own()::describes);
        JsonPath sent = JsonPath.from(Topics.text(told.get(0)));
        assertThat(sent.getString("organisationNumber")).isEqualTo(AnAssociation.AVESTA);
        assertThat(sent.getInt("amountSek")).isEqualTo(100);
        assertThat(sent.getInt("version")).isEqualTo(2);
        assertThat(sent.getString("sentOn")).isEqualTo("2020-01-02");
        assertThat(JsonPath.from(Topics.text(told.get(1))).getInt("version")).isEqualTo(3);
        // Looked at again in the run that tells of another.
        ACall.send(association, calls.get(1)).then().statusCode(200);
        Topics.await(TOPIC, 2, calls.get(1));
        assertThat(Topics.await(TOPIC, 2, call)).hasSize(2);
    }

    @Test
    void aCallThatIsOverdueAnewIsToldAgainWithWhatIsLeft() {
        String call = calls.getFirst();
        ACall.send(association, call).then().statusCode(200);
        Topics.await(TOPIC, 2, call);
        ACall.pay(association, call, 30, "").then().statusCode(201);
        String rest = ACall.pay(association, call, 70, "").then().extract().path("id");
        ACall.pay(association, call, -70, ",\"reverses\":\"" + rest + "\"").then().statusCode(201);
        ConsumerRecord<String, byte[]> again = Topics.await(TOPIC, 3, call).getLast();
        assertThat(Topics.header(again, "ce_type"))
                .isEqualTo("se.samspel.contribution-call.overdue.v1");
        assertThat(JsonPath.from(Topics.text(again)).getInt("outstandingSek")).isEqualTo(70);
    }

    @Test
    void aCreditNoteIsToldAsACallOfItsOwnAndIsNeverOverdue() {
        String call = calls.getFirst();
        ACall.send(association, call).then().statusCode(200);
        Topics.await(TOPIC, 2, call);
        String note =
                ACall.act(
                                association,
                                call + "/credit-note",
                                "3",
                                "{\"on\":\"2020-02-03\",\"reason\":\"Fel belopp\"}")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("creditNoteId");
        ConsumerRecord<String, byte[]> told = Topics.await(TOPIC, 1, note).getFirst();
        EventContract.own().describes(told);
        assertThat(JsonPath.from(Topics.text(told)).getString("reverses")).isEqualTo(call);
        ACall.send(association, calls.get(1)).then().statusCode(200);
        Topics.await(TOPIC, 2, calls.get(1));
        assertThat(Topics.await(TOPIC, 1, note)).hasSize(1);
    }

    @Test
    void oneCallThatCannotBeToldOfKeepsNoOtherBack() {
        Database.execute(
                """
                create or replace function refuse_telling() returns trigger language plpgsql as
                  $$ begin raise exception 'no'; end $$;
                create trigger refuse_telling before update of overdue_told_on on contribution_call
                  for each row when (new.id = '%s') execute function refuse_telling()\
                """
                        .formatted(calls.get(0)));
        try {
            Database.execute(
                    "update contribution_call set state = 'SENT', sent_on = '2020-01-02'"
                            + " where id = '%s'".formatted(calls.get(0)));
            ACall.send(association, calls.get(1)).then().statusCode(200);
            assertThat(types(Topics.await(TOPIC, 2, calls.get(1))))
                    .containsExactly("sent", "overdue");
        } finally {
            Database.execute("drop trigger refuse_telling on contribution_call");
        }
        assertThat(types(Topics.await(TOPIC, 1, calls.get(0)))).containsExactly("overdue");
    }

    private static List<String> types(List<ConsumerRecord<String, byte[]>> told) {
        return told.stream()
                .map(record ->
                        Topics.header(record, "ce_type")
                                .replace("se.samspel.contribution-call.", "")
                                .replace(".v1", ""))
                .toList();
    }
}

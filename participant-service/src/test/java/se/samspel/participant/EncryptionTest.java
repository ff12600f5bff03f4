package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** What somebody with the database alone, without the keys, learns of a person: no number. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class EncryptionTest {

    @Test
    void noColumnOfAnyTableHasTheNumber() {
        ACase person = ACase.enrolled();
        person.answerFollowUp("signedOn").then().statusCode(201);
        List<String> columns =
                Database.rows(
                        """
                        select format('select count(*) from %I where position(%L in '
                            || case data_type when 'bytea' then 'encode(%I, ''escape'')'
                               else '%I::text' end || ') > 0', table_name, 'NUMBER', column_name)
                        from information_schema.columns
                        where table_schema = 'public' and table_name not like 'pg_stat%'\
                        """
                                .replace("NUMBER", person.number));
        assertThat(columns).hasSizeGreaterThan(80);
        for (String count : columns) {
            assertThat(Database.rows(count)).as(count).containsExactly("0");
        }
    }

    @Test
    void eachPersonHasAKeyOfItsOwn() {
        ACase one = ACase.registered();
        ACase other = ACase.registered();
        assertThat(
                        Database.rows(
                                """
                                select count(distinct wrapped_key) from data_key
                                where participant_id in ('%s', '%s')\
                                """
                                        .formatted(one.participantId, other.participantId)))
                .containsExactly("2");
    }

    @Test
    void aCiphertextMovedToAnotherRowDoesNotOpen() {
        ACase one = ACase.registered();
        ACase other = ACase.registered();
        Database.execute(
                """
                update participant p set identity_number = o.identity_number
                from participant o where p.id = '%s' and o.id = '%s'\
                """
                        .formatted(one.participantId, other.participantId));
        Database.execute(
                """
                update data_key k set key_id = o.key_id, wrapped_key = o.wrapped_key
                from data_key o where k.participant_id = '%s' and o.participant_id = '%s'\
                """
                        .formatted(one.participantId, other.participantId));
        ACase.read(ACase.REGION)
                .get(ACase.API + "/participants/" + one.participantId)
                .then()
                .statusCode(500);
        ACase.read(ACase.REGION)
                .get(ACase.API + "/participants/" + other.participantId)
                .then()
                .statusCode(200);
    }

    @Test
    void withoutItsKeyAPersonIsGone() {
        ACase person = ACase.disclosed();
        Database.execute(
                "update data_key set wrapped_key = '\\x00' where participant_id = '%s'"
                        .formatted(person.participantId));
        ACase.read(ACase.REGION)
                .get(ACase.API + "/participants/" + person.participantId)
                .then()
                .statusCode(500);
        ACase.read(ACase.AME)
                .get(ACase.API + "/disclosures/" + person.disclosureId)
                .then()
                .statusCode(500);
    }
}

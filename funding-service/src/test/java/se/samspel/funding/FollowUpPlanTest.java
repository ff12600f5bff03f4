package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.QueryPlans;
import se.samspel.kit.testing.SamspelStack;

/** Following money up reads by index, however much the nation's other associations have. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class FollowUpPlanTest {

    private static final List<String> LARGE =
            List.of(
                    "intervention",
                    "financial_year",
                    "financial_line",
                    "actuals",
                    "actuals_line",
                    "forecast_version",
                    "secondment");

    /** Copies of my team's rows for another association. */
    private static final String SEEDS =
            """
            create temporary table copy as
              select gen_random_uuid() as id from generate_series(1, 3000);
            insert into intervention select (jsonb_populate_record(i,
                jsonb_build_object('id', c.id, 'association_id', '%2$s'))).*
              from intervention i cross join copy c where i.id = '%1$s';
            insert into financial_year select (jsonb_populate_record(y,
                jsonb_build_object('intervention_id', c.id, 'association_id', '%2$s'))).*
              from financial_year y cross join copy c where y.intervention_id = '%1$s';
            insert into financial_line select (jsonb_populate_record(l,
                jsonb_build_object('intervention_id', c.id))).*
              from financial_line l cross join copy c where l.intervention_id = '%1$s';
            insert into forecast_version select (jsonb_populate_record(f,
                jsonb_build_object('intervention_id', c.id, 'association_id', '%2$s'))).*
              from forecast_version f cross join copy c where f.intervention_id = '%1$s';
            insert into secondment select (jsonb_populate_record(s,
                jsonb_build_object('id', gen_random_uuid(), 'intervention_id', c.id,
                  'association_id', '%2$s'))).*
              from secondment s cross join copy c where s.intervention_id = '%1$s';
            insert into actuals (id, intervention_id, association_id, as_of, recorded_at)
              select c.id, c.id, '%2$s', '2020-06-30', now() from copy c;
            insert into actuals_line (actuals_id, cost_category, actual_ore)
              select c.id, k, 1 from copy c
              cross join unnest(array['PERSONAL', 'LOKALER', 'OVRIGT']) k;
            analyze intervention, financial_year, financial_line, actuals, actuals_line,
              forecast_version, secondment;
            drop table copy
            """;

    private AnAssociation association;
    private AFollowedTeam team;

    @BeforeEach
    void manyTeamsElsewhere() {
        association = AnAssociation.withMembers();
        team = AFollowedTeam.inAvesta(association);
        team.seat(AFollowedTeam.SEAT).then().statusCode(201);
        Database.execute(SEEDS.formatted(team.id(), AnAssociation.withMembers().id()));
    }

    @Test
    void everyReadGoesByIndex() {
        readsByIndex("/interventions/" + team.id() + "/follow-up?year=2020&by=MONTH");
        readsByIndex(association.path() + "/follow-up?year=2020&by=MONTH");
        readsByIndex("/interventions/" + team.id() + "/forecasts/2020/history");
        readsByIndex("/interventions/" + team.id() + "/secondments");
    }

    private void readsByIndex(String path) {
        assertThat(
                        QueryPlans.sequentialScans(
                                "association:" + association.id(),
                                LARGE,
                                () ->
                                        association
                                                .office()
                                                .get(AnAssociation.API + path)
                                                .then()
                                                .statusCode(200)))
                .as(path)
                .isEmpty();
    }
}

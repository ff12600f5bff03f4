package se.samspel.funding.merger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.merger.domain.Obstacle;
import se.samspel.funding.merger.domain.ObstacleCode;
import se.samspel.kit.value.Text;

@Schema(
        name = "MergerPreview",
        examples = PreviewView.EXAMPLE,
        requiredProperties = {
            "mergerId",
            "version",
            "effectiveOn",
            "hindered",
            "obstacles",
            "passing"
        })
record PreviewView(
        UUID mergerId,
        @Schema(
                        minimum = "1",
                        maximum = "9007199254740991",
                        description = "The merger's. Sammanläggningens.")
                long version,
        LocalDate effectiveOn,
        @Schema(description = "Whether it can't be completed yet. Om något hindrar.")
                boolean hindered,
        @Schema(maxItems = 30) List<ObstacleView> obstacles,
        PassingView passing) {

    static final String EXAMPLE =
            """
            {"mergerId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1e01","version":2,\
            "effectiveOn":"2027-01-01","hindered":true,\
            "obstacles":[{"code":"PERIOD_OPEN","blocking":true,"about":["2026-12"],\
            "text":{"sv":"Perioder före sammanläggningen är inte stängda.",\
            "en":"Periods before the merger are not closed."},\
            "remedy":{"sv":"Stäng dem.","en":"Close them."}}],\
            "passing":{"members":[{"organisationNumber":"2120002304","name":"Avesta kommun",\
            "party":"KOMMUN","memberAlready":false}],\
            "interventions":[{"interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
            "name":"Samverkansteam Avesta","host":"2120002304.ame","state":"OPEN"}],\
            "grants":[{"grantId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c01",\
            "interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","remainingSek":1200}],\
            "agreements":[],"balances":[{"account":"1940","project":"","costCentre":"",\
            "balanceSek":250000.5}],"esfProjects":[]}}\
            """;

    @Schema(
            name = "MergerObstacle",
            requiredProperties = {"code", "blocking", "about", "text", "remedy"})
    record ObstacleView(
            ObstacleCode code,
            boolean blocking,
            @Schema(
                            maxItems = 10_000,
                            description =
                                    "Months, accounts, organisation numbers, names or a count."
                                            + " Perioder, konton, nummer, namn eller antal.")
                    List<String> about,
            MergerText text,
            @Schema(description = "How it is mended. Hur det avhjälps.") MergerText remedy) {

        static ObstacleView of(Obstacle obstacle) {
            return new ObstacleView(
                    obstacle.code(),
                    obstacle.code().isBlocking(),
                    obstacle.about(),
                    MergerText.of(obstacle.code().text()),
                    MergerText.of(obstacle.code().remedy()));
        }
    }

    @Schema(
            name = "MergerText",
            requiredProperties = {"sv", "en"})
    record MergerText(@Schema(maxLength = 500) String sv, @Schema(maxLength = 500) String en) {

        static MergerText of(Text text) {
            return new MergerText(text.sv(), text.en());
        }
    }
}

package se.samspel.reporting.cost.domain;

import java.util.Locale;
import java.util.Map;
import se.samspel.kit.value.Text;

/** What financiers, sources and areas are called. */
public final class Financiers {

    private static final Map<String, Text> PARTIES =
            Map.of(
                    "FORSAKRINGSKASSAN",
                    Text.of("Försäkringskassan", "Social Insurance Agency"),
                    "ARBETSFORMEDLINGEN",
                    Text.of("Arbetsförmedlingen", "Public Employment Service"),
                    "REGION",
                    Text.of("Region", "Region"),
                    "KOMMUN",
                    Text.of("Kommun", "Municipality"));

    private static final Map<String, Text> SOURCES =
            Map.of(
                    "STAT",
                    Text.of("Övriga statliga medel", "Other state money"),
                    "KOMMUN",
                    Text.of("Övriga medel från kommun", "Other money of municipalities"),
                    "REGION",
                    Text.of("Övriga medel från region", "Other money of regions"),
                    "ESF",
                    Text.of("Europeiska socialfonden", "European Social Fund"),
                    "FORBUND",
                    Text.of("Andra samordningsförbund", "Other coordination associations"),
                    "OVRIGT",
                    Text.of("Övriga intäkter", "Other income"));

    private static final Map<String, Text> AREAS =
            Map.of(
                    "STYRELSE",
                    Text.of("Styrelse", "Board"),
                    "ADMINISTRATION",
                    Text.of("Administration", "Administration"),
                    "REVISION",
                    Text.of("Revision", "Audit"),
                    "INSATSER",
                    Text.of("Insatser", "Interventions"));

    private Financiers() {}

    static Text party(String code) {
        return PARTIES.getOrDefault(code, Text.of(code, code));
    }

    static Text source(String code) {
        return SOURCES.getOrDefault(code, Text.of(code, code));
    }

    static Text area(String code) {
        return AREAS.getOrDefault(code, Text.of(code, code));
    }

    static Text member(String party, String name) {
        Text of = party(party);
        // Of a state authority the name says it.
        return party.equals("REGION") || party.equals("KOMMUN")
                ? Text.of(
                        name + ", " + of.sv().toLowerCase(Locale.ROOT),
                        name + ", " + of.en().toLowerCase(Locale.ROOT))
                : Text.of(name, name);
    }
}

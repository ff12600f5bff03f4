package se.samspel.participant.enrolment.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Written as in the case files: {@code CODE/KIND:extent;CODE:extent}. */
@Converter
public class OccupationsColumn implements AttributeConverter<List<Occupation>, String> {

    @Override
    public String convertToDatabaseColumn(List<Occupation> occupations) {
        return occupations.stream().map(OccupationsColumn::write).collect(Collectors.joining(";"));
    }

    @Override
    public List<Occupation> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(";", -1))
                .filter(part -> !part.isEmpty())
                .map(OccupationsColumn::read)
                .toList();
    }

    private static String write(Occupation occupation) {
        String kind = occupation.kind() == null ? "" : "/" + occupation.kind();
        return occupation.code() + kind + ":" + occupation.extentPercent();
    }

    private static Occupation read(String part) {
        int colon = part.indexOf(':');
        String[] code = part.substring(0, colon).split("/", -1);
        return new Occupation(
                Occupation.Code.valueOf(code[0]),
                code.length == 1 ? null : Occupation.Kind.valueOf(code[1]),
                Integer.parseInt(part.substring(colon + 1)));
    }
}

package se.samspel.participant.enrolment.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Written as in the case files: {@code CODE:extent;CODE:extent}. */
@Converter
public class IncomeSourcesColumn implements AttributeConverter<List<IncomeSource>, String> {

    @Override
    public String convertToDatabaseColumn(List<IncomeSource> sources) {
        return sources.stream()
                .map(source -> source.code() + ":" + source.extentPercent())
                .collect(Collectors.joining(";"));
    }

    @Override
    public List<IncomeSource> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(";", -1))
                .filter(part -> !part.isEmpty())
                .map(IncomeSourcesColumn::read)
                .toList();
    }

    private static IncomeSource read(String part) {
        int colon = part.indexOf(':');
        return new IncomeSource(
                IncomeSource.Code.valueOf(part.substring(0, colon)),
                Integer.parseInt(part.substring(colon + 1)));
    }
}

package se.samspel.referral.intervention;

import io.quarkus.qute.TemplateData;
import java.util.Map;

/** What authorities are called on paper. */
@TemplateData
public record NamedAuthorities(Map<String, String> names) {

    public NamedAuthorities {
        names = Map.copyOf(names);
    }

    /**
     * @param authority its id
     * @return the name with the id after it, or the id alone where nobody has named it
     */
    public String of(Object authority) {
        String id = authority.toString();
        String name = names.get(id);
        return name == null ? id : name + " (" + id + ")";
    }
}

package se.samspel.reporting.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.database.Sql;

/** Finds interventions for those who may read about them; for all others there are none. */
@ApplicationScoped
public class Interventions {

    private static final TypeReference<List<Member>> MEMBERS = new TypeReference<>() {};

    private static final String FIND =
            """
            select i.id, i.name, i.host, i.association_id, coalesce(a.name, '') as association_name,
              coalesce((
                select jsonb_agg(jsonb_build_object('party', m.party, 'left',
                  m.left_on is not null and m.left_on < current_date, 'authorities', m.authorities))
                from member m where m.association_id = i.association_id), '[]') as members
            from intervention i left join association a on a.id = i.association_id
            where i.id = ?
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final CurrentCaller caller;

    Interventions(Sql sql, ObjectMapper json, CurrentCaller caller) {
        this.sql = sql;
        this.json = json;
        this.caller = caller;
    }

    /** For the host, the office, and the authorities of the association's members; else 404. */
    public Intervention readable(UUID id) {
        return sql.row(this::seen, FIND, id)
                .filter(Seen::mayBeRead)
                .map(Seen::intervention)
                .orElseThrow(Problem::notFound);
    }

    /** For the host alone: 404 for strangers, 403 for those who know that it exists. */
    public Intervention hosted(UUID id) {
        Intervention intervention = readable(id);
        if (!intervention.readByHost()) {
            throw Problem.forbidden(
                    Text.of(
                            "Exakta siffror och deras motsägelser är värdens egna.",
                            "Exact figures and their contradictions are the host's alone."));
        }
        return intervention;
    }

    private record Seen(Intervention intervention, boolean mayBeRead) {}

    private record Member(Party party, boolean left, List<Authority> authorities) {}

    private record Authority(String authority, String name) {}

    private Seen seen(ResultSet row) throws SQLException {
        String host = row.getString("host");
        String hostName = host;
        Map<String, Party> parties = new HashMap<>();
        boolean ofMember = false;
        for (Member member : members(row.getString("members"))) {
            for (Authority authority : member.authorities()) {
                parties.put(authority.authority(), member.party());
                hostName = authority.authority().equals(host) ? authority.name() : hostName;
                ofMember |= !member.left() && isCaller(authority.authority());
            }
        }
        boolean office =
                caller.get() instanceof Caller.Association association
                        && association.id().digits().equals(row.getString("association_id"));
        Intervention intervention =
                new Intervention(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("association_name"),
                        host,
                        hostName,
                        parties,
                        isCaller(host));
        return new Seen(intervention, isCaller(host) || office || ofMember);
    }

    private boolean isCaller(String authority) {
        return caller.get() instanceof Caller.Authority calling
                && calling.id().toString().equals(authority);
    }

    private List<Member> members(String text) {
        try {
            return json.readValue(text, MEMBERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a projected member that can't be read", e);
        }
    }
}

package se.samspel.kit.probe;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

@Entity
class Note {

    @Id private UUID id;
    private String owner;
    private String body;
    @Version private long version = 1;

    protected Note() {}

    Note(UUID id, String owner, String body) {
        this.id = id;
        this.owner = owner;
        this.body = body;
    }

    UUID id() {
        return id;
    }

    String body() {
        return body;
    }

    long version() {
        return version;
    }

    void rewrite(String newBody) {
        if (body.equals("final")) {
            throw new IllegalMove("FINAL", java.util.List.of(), Text.of("Klar.", "Done."));
        }
        this.body = newBody;
    }
}

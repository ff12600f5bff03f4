/** What a person may have of its own record: the extract, as data and as a document. */
@NullMarked
package se.samspel.participant.rights;

import org.jspecify.annotations.NullMarked;

/** Everything of an association out, for its office: to load again, to read, to calculate with. */
@NullMarked
package se.samspel.funding.associationexport;

import org.jspecify.annotations.NullMarked;

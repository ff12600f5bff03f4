/** The access log: who saw which person, written in the same transaction as the read. */
@NullMarked
package se.samspel.kit.audit;

import org.jspecify.annotations.NullMarked;

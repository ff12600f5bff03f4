/** What grows with the nation, how, and which limit comes first. */
@NullMarked
package se.samspel.deploy.growth;

import org.jspecify.annotations.NullMarked;

package org.qingqun.ui.cleanup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Proof;
import org.qingqun.cleanup.ProofFile;
import org.qingqun.ui.common.Desk;

/// Takes proofs in: screenshots and files, each kept by its content.
public record ProofIntake(Desk desk) {
    /// Adds files as proofs of one case.
    ///
    /// Refusals: `FILE_MISSING`, `PROOF_KIND`, `PROOF_TOO_BIG`, `PROOF_USED_ELSEWHERE`.
    public void add(CaseId id, List<Path> files, Runnable afterwards) {
        if (files.isEmpty()) return;
        desk.tasks().run("cleanup.task.proof", () -> {
            for (var path : files) {
                var file = ProofFile.read(path);
                desk.office().execution().addProof(id, file.name(), file.bytes(), desk.person());
            }
            return files.size();
        }, count -> {
            desk.notices().done(desk.messages().format("cleanup.done.proof", count));
            afterwards.run();
        });
    }

    /// Adds what was pasted.
    public void paste(CaseId id, byte[] png, Runnable afterwards) {
        var name = desk.messages().format("cleanup.proof.pasted", desk.office().today());
        desk.tasks().run("cleanup.task.proof", () -> desk.office().execution().addProof(id, name, png, desk.person()), _ -> afterwards.run());
    }

    /// Saves a proof as a file, to look at it elsewhere.
    public void save(Proof proof) {
        desk.choosers().save(desk.messages().text("cleanup.proof.save"), proof.name()).ifPresent(target -> desk.tasks().run("cleanup.task.proof",
                () -> Files.write(target, desk.office().cases().readProof(proof.sha256())), file -> desk.notices().done(desk.messages().format("cleanup.proof.saved", file))));
    }

    /// Takes a proof back that was given by mistake.
    public void remove(Proof proof, Runnable afterwards) {
        var words = desk.messages();
        desk.dialogs().reason(words.text("cleanup.proof.remove"), words.format("cleanup.proof.remove.ask", proof.name()), List.of(words.text("cleanup.proof.remove.reason")))
                .ifPresent(reason -> desk.tasks().run("cleanup.task.proof", () -> {
                    desk.office().execution().removeProof(proof.cleanupCase(), proof.sha256(), reason, desk.person());
                    return proof.name();
                }, name -> {
                    desk.notices().done(words.format("cleanup.proof.removed", name));
                    afterwards.run();
                }));
    }
}

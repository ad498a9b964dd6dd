package org.qingqun.report.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qingqun.common.Progress;
import org.qingqun.returns.FormWords;
import org.qingqun.returns.ReturnForm;

/// Writes return forms as they are sent out: a folder or a zip for each county.
public final class FormFiles {
    private FormFiles() {}

    /// @param zipped a zip a county instead of a folder with its forms
    /// @return the files, in the order of the forms
    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`, `CANCELLED`
    public static List<Path> write(List<ReturnForm> forms, Path folder, boolean zipped, Progress progress) {
        var written = new ArrayList<Path>();
        var counties = forms.stream().collect(Collectors.groupingBy(FormFiles::county, LinkedHashMap::new, Collectors.toList()));
        int done = 0;
        for (var county : counties.entrySet()) {
            var place = folder.resolve(ReturnFormWriter.safe(county.getKey()));
            if (zipped) written.add(zip(county.getValue(), place.resolveSibling(place.getFileName() + ".zip"), progress));
            else for (var form : county.getValue()) {
                progress.checkCancelled();
                progress.at(done + written.size(), forms.size());
                written.add(new ReturnFormWriter().write(form, place));
            }
            if (zipped) progress.at(done += county.getValue().size(), forms.size());
        }
        progress.at(forms.size(), forms.size());
        return written;
    }

    /// The county's name; what hangs from the city itself goes by the word for that.
    private static String county(ReturnForm form) {
        return form.county().isEmpty() ? FormWords.BUNDLED.text("city") : form.county();
    }

    private static Path zip(List<ReturnForm> forms, Path target, Progress progress) {
        return AsideFile.write(target, out -> {
            try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (var form : forms) {
                    progress.checkCancelled();
                    var bytes = new ByteArrayOutputStream(); // the writer closes what it is given
                    ReturnFormWriter.write(form, bytes);
                    zip.putNextEntry(new ZipEntry(ReturnFormWriter.fileName(form)));
                    bytes.writeTo(zip);
                }
            }
        });
    }
}

# The tracker as an image. The database is not in it: give ConnectionStrings__Tracker (docker-compose.yml does).

FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# Node brings the front-end packages while the web project builds.
COPY --from=node /usr/local/bin/node /usr/local/bin/
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm && npm --version
WORKDIR /tracker
# What is restored depends on these files alone, so a change of the code does not restore again.
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/CoordinationTracker/*.csproj src/CoordinationTracker/packages.lock.json src/CoordinationTracker/
COPY src/CoordinationTracker.Store/*.csproj src/CoordinationTracker.Store/packages.lock.json src/CoordinationTracker.Store/
COPY src/CoordinationTracker.Rendering/*.csproj src/CoordinationTracker.Rendering/packages.lock.json src/CoordinationTracker.Rendering/
COPY src/CoordinationTracker.Web/*.csproj src/CoordinationTracker.Web/packages.lock.json src/CoordinationTracker.Web/
RUN dotnet restore --locked-mode src/CoordinationTracker.Web
COPY src src
RUN dotnet publish src/CoordinationTracker.Web -c Release -o /out

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# Zones for the programme's days, ICU for Vietnamese text. The base image holds both today; the check fails the build if that ends.
RUN test -e /usr/share/zoneinfo/Asia/Ho_Chi_Minh && ldconfig -p | grep -q libicuuc
# What makes PDF: LibreOffice, and fonts with all the letters of the papers; where one lacks some the build fails.
COPY .ci/packages /packages
RUN apt-get update \
 && packages=$(sed -n 's/^paper \([^ ]*\).*/\1/p' /packages) \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages \
 && rm -rf /var/lib/apt/lists/*
RUN command -v soffice && sed -n 's/^paper fonts-[^ ]* //p' /packages | while read -r font; do \
      fc-list "$(fc-match -f '%{family[0]}' "$font"):${font##*:}" family | grep . \
      || { echo "No font here writes $font." >&2; exit 1; }; \
    done
WORKDIR /tracker
COPY --from=build /out ./
USER $APP_UID
ENV ASPNETCORE_URLS=http://+:5080
EXPOSE 5080
# Asked with the shell's own means: the image has no curl.
HEALTHCHECK --interval=10s --timeout=6s --start-period=30s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/5080 && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "CoordinationTracker.Web.dll"]
CMD ["serve"]
